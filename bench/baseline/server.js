// The baseline: node's HTTP server, and one durable INSERT of as many bytes as a recorded decision has. Nothing else:
// no key is looked up, nothing is checked, no chain, no index.
"use strict";
const http = require("node:http");
const path = require("node:path");
const Database = require("better-sqlite3");

const [folder, size] = [process.argv[2], Number(process.argv[3])];
const db = new Database(path.join(folder, "baseline.db"));
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec("CREATE TABLE records (id INTEGER PRIMARY KEY, data BLOB NOT NULL)");
const insert = db.prepare("INSERT INTO records (data) VALUES (?)");

const server = http.createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const body = Buffer.concat(parts);
    JSON.parse(body);
    const { lastInsertRowid } = insert.run(body.subarray(0, size));
    const answer = JSON.stringify({
      id: "con_00000000000000000000000000",
      receipt: "rct_00000000000000000000000000",
      position: Number(lastInsertRowid),
    });
    response.writeHead(201, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(answer) });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => console.log(`ready at http://127.0.0.1:${server.address().port}/`));
