// A list of named checks, each run once and counted. What cannot be run here says why.
export class Checks {
  passed = 0;
  failed = 0;
  skipped = [];

  // A check is good when its work returns nothing or an empty list; anything else, or a throw, is what is wrong.
  run(name, work) {
    let wrong;
    try {
      wrong = [work() ?? []].flat();
    } catch (fault) {
      wrong = [fault.message];
    }
    if (wrong.length === 0) {
      this.passed++;
      return;
    }
    this.failed++;
    console.log(`  failed: ${name}`);
    for (const one of wrong.slice(0, 20)) console.log(`    ${String(one).split("\n").slice(0, 20).join("\n    ")}`);
  }

  skip(name, reason) {
    this.skipped.push(`${name}: ${reason}`);
  }
}
