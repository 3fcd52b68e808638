// What a rendered cell promises beyond being valid: closed, restricted, resident, and without the migrating role.
const podOf = (object) =>
  object.spec?.jobTemplate?.spec?.template ?? (object.kind === "Pod" ? object : object.spec?.template);

const withPods = (objects) => objects.filter((one) => podOf(one)?.spec?.containers);

const say = (object, wrong) => wrong.map((one) => `${object.kind}/${object.metadata.name}: ${one}`);

// Pod Security "restricted", and what we ask beyond it.
export const restricted = (objects) =>
  withPods(objects).flatMap((object) => {
    const spec = podOf(object).spec;
    const wrong = [];
    if (spec.securityContext?.runAsNonRoot !== true) wrong.push("may run as root");
    if (spec.securityContext?.seccompProfile?.type !== "RuntimeDefault") wrong.push("has no seccomp profile");
    if (spec.automountServiceAccountToken !== false) wrong.push("mounts a token");
    for (const name of ["hostNetwork", "hostPID", "hostIPC"]) if (spec[name]) wrong.push(`has ${name}`);
    for (const volume of spec.volumes ?? []) if (volume.hostPath) wrong.push(`mounts ${volume.hostPath.path}`);
    for (const container of [...(spec.initContainers ?? []), ...spec.containers]) wrong.push(...boxed(container));
    return say(object, wrong);
  });

function boxed(container) {
  const security = container.securityContext ?? {};
  const wrong = [];
  if (security.allowPrivilegeEscalation !== false) wrong.push("may gain privileges");
  if (security.readOnlyRootFilesystem !== true) wrong.push("has a root that can be written");
  if (!security.capabilities?.drop?.includes("ALL")) wrong.push("keeps capabilities");
  if (!container.resources?.requests?.memory || !container.resources?.limits?.memory) wrong.push("has no memory limit");
  if (/:latest$|^[^:@]+$/.test(container.image)) wrong.push(`image ${container.image} has no version`);
  return wrong;
}

// Pods run on nodes of the region or not at all.
export const resident = (objects, regions) =>
  withPods(objects).flatMap((object) => {
    const terms = podOf(object).spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution
      ?.nodeSelectorTerms ?? [];
    const held = terms.length > 0 && terms.every((term) => term.matchExpressions?.some((one) =>
      one.key === "topology.kubernetes.io/region" && one.operator === "In" && same(one.values, regions)));
    return held ? [] : say(object, ["may run outside its region"]);
  });

const same = (some, others) => JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());

// A server is probed, drained and given time; it is told once how long that may take.
export const graceful = (objects) =>
  objects.filter((one) => ["Deployment", "StatefulSet"].includes(one.kind)).flatMap((object) => {
    const spec = podOf(object).spec;
    const wrong = [];
    for (const container of spec.containers) {
      for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"])
        if (!container[probe]) wrong.push(`has no ${probe}`);
      const drain = container.lifecycle?.preStop?.sleep?.seconds ?? 0;
      if (drain < 1) wrong.push("stops before balancers know");
      if (spec.terminationGracePeriodSeconds < drain + 30) wrong.push("has under thirty seconds to hand over");
    }
    const many = object.spec.replicas > 1;
    if (many && !objects.some((one) => one.kind === "PodDisruptionBudget")) wrong.push("has no disruption budget");
    if (many && !spec.topologySpreadConstraints?.length) wrong.push("may all lie on one node");
    return say(object, wrong);
  });

// Everything is closed both ways, and no policy has a rule that means everybody.
export function closed(objects) {
  const policies = objects.filter((one) => one.kind === "NetworkPolicy");
  const shut = policies.some((one) => same(one.spec.policyTypes ?? [], ["Ingress", "Egress"])
    && !one.spec.ingress && !one.spec.egress);
  const wide = policies.flatMap((object) => say(object, [
    ...(object.spec.ingress ?? []).filter((rule) => !rule.from?.length || !rule.ports?.length),
    ...(object.spec.egress ?? []).filter((rule) => !rule.to?.length || !rule.ports?.length),
  ].map(() => "a rule without a peer or without a port")));
  return [...(shut ? [] : ["no policy closes everything"]), ...wide, ...everywhere(policies)];
}

// The whole internet may be named for webhooks alone: by HTTPS, and never with private addresses.
const everywhere = (policies) => policies.flatMap((object) => say(object, (object.spec.egress ?? [])
  .filter((rule) => rule.to?.some((peer) => peer.ipBlock?.cidr === "0.0.0.0/0"))
  .filter((rule) => !rule.ports.every((port) => port.port === 443)
    || !["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"]
      .every((block) => rule.to[0].ipBlock.except?.includes(block)))
  .map(() => "a door to everywhere")));

// What pods that stay hold: not the migrating role, nor its password.
export const withoutMigrator = (objects, user, secret) =>
  withPods(objects).filter((one) => one.kind !== "Job").flatMap((object) => {
    const whole = JSON.stringify(object);
    return say(object, [user, secret].filter((word) => word && whole.includes(word)).map((word) => `knows ${word}`));
  });

// On Azure no password opens the database: pods get a token, and may go where tokens come from.
export const signsIn = (objects) => withPods(objects).flatMap((object) => {
  const { labels } = podOf(object).metadata;
  const container = podOf(object).spec.containers[0];
  if (container.env.some((one) => one.name === "PGPASSWORD")) return [];
  const out = objects.filter((one) => one.kind === "NetworkPolicy").filter(({ spec }) =>
    Object.entries(spec.podSelector.matchLabels).every(([key, value]) => labels[key] === value))
    .flatMap(({ spec }) => spec.egress ?? []);
  const entra = out.some((rule) => rule.ports.some((one) => one.port === 443)
    && rule.to.some((peer) => peer.ipBlock?.cidr === "40.126.0.0/18"));
  return say(object, [
    ...container.args.includes("--store-sign-in=identity") ? [] : ["has neither password nor token"],
    ...labels["azure.workload.identity/use"] === "true" ? [] : ["has no identity"],
    ...entra ? [] : ["cannot reach Entra"],
  ]);
});

// A selector must choose the pods of its own workload.
export const selectable = (objects) =>
  objects.filter((one) => one.spec?.selector?.matchLabels && podOf(one)).flatMap((object) => {
    const labels = podOf(object).metadata?.labels ?? {};
    const missed = Object.entries(object.spec.selector.matchLabels).filter(([key, value]) => labels[key] !== value);
    return say(object, missed.map(([key]) => `selects pods by ${key}, which they do not have`));
  });

// A secret's value never stands in an object.
export const withoutSecrets = (objects) =>
  objects.filter((one) => one.kind === "Secret" && (one.data || one.stringData))
    .flatMap((object) => say(object, ["a secret in the open"]));
