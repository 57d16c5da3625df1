// Bad bodies of every kind for the server, from a seed, so that a run can be repeated.
// Never makes a body that a patient's page would make.
// Read next: flood.test.mjs.

import { connect } from "node:net";

/** Numbers below `limit` from a seed; the generator mulberry32. */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};

const JSON_TYPE = { "content-type": "application/json" };

/** Well-formed JSON that is no intake. */
const JUNK = [
  "null", "1", '""', "[]", "{}", '{"request":1}', '{"request":{},"result":{}}', '{"request":null,"result":null}',
  '{"request":{"intake":"short"},"result":{}}', '{"request":{"intake":"../../../../etc/passwd"},"result":{}}',
  '{"request":{"intake":"aaaaaaaaaaaaaaaa"},"result":{},"more":1}', '{"request":[],"result":[]}', "1e999", "-",
  "[".repeat(100_000), '{"a":'.repeat(50_000), `"${"\\u0000".repeat(1_000)}"`, "\ud83d", "\u0000", "NaN", "[1,]", "{'a':1}",
];
const TYPES = [
  "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "application/jsonx",
  "", "application/json+x", "text/json", "application/octet-stream", "; application/json",
];

/** One bad post: `{ body, headers, expected }`, where `expected` holds the statuses that are right. */
export const badPost = (random, valid) => {
  const kind = random(10);
  if (kind < 6) return { body: mutated(random, valid), headers: JSON_TYPE };
  if (kind < 8) return { body: JUNK[random(JUNK.length)], headers: JSON_TYPE, expected: [400] };
  return { body: valid, headers: { "content-type": TYPES[random(TYPES.length)] }, expected: [415] };
};

/** A valid body with some bytes changed, cut out, doubled, or its end gone. */
const mutated = (random, valid) => {
  let bytes = Buffer.from(valid);
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(bytes.length);
    const end = Math.min(bytes.length, at + 1 + random(40));
    const parts = [
      () => [bytes.subarray(0, at), Buffer.from([random(256)]), bytes.subarray(at + 1)],
      () => [bytes.subarray(0, at), bytes.subarray(end)],
      () => [bytes.subarray(0, end), bytes.subarray(at)],
      () => [bytes.subarray(0, at)],
    ][random(4)]();
    bytes = Buffer.concat(parts);
    if (bytes.length === 0) return bytes;
  }
  return bytes;
};

/** A sender that stops in the middle of the head, or of the body, and waits. Gives when and how the server ended it. */
export const slowSender = (address, { where }) => new Promise((resolve) => {
  const { hostname, port } = new URL(address);
  const began = Date.now();
  const socket = connect(Number(port), hostname);
  let answer = "";
  const head = "POST /intakes HTTP/1.1\r\nhost: clinic\r\ncontent-type: application/json\r\n";
  let drip;
  socket.on("connect", () => {
    socket.write(where === "head" ? head : `${head}content-length: 100000\r\n\r\n{`);
    drip = setInterval(() => socket.write(where === "head" ? "x-slow: 1\r\n" : " "), 1_000);
  });
  socket.on("data", (data) => (answer += data));
  socket.on("error", () => {});
  socket.on("close", () => {
    clearInterval(drip);
    resolve({ seconds: (Date.now() - began) / 1_000, status: Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1] ?? 0) });
  });
});

/** A sender of more than the server reads. Gives the status, or 0 when the connection was closed before one came. */
export const largeSender = (address, bytes) => new Promise((resolve) => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let answer = "";
  const head = `POST /intakes HTTP/1.1\r\nhost: clinic\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`;
  socket.on("connect", () => {
    socket.write(head);
    socket.write(bytes);
  });
  socket.on("data", (data) => {
    answer += data;
    socket.destroy();
  });
  socket.on("error", () => {});
  socket.on("close", () => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1] ?? 0)));
});

/** A sender that goes away in the middle of a body. */
export const brokenSender = (address, body) => new Promise((resolve) => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const head = `POST /intakes HTTP/1.1\r\nhost: clinic\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  socket.on("connect", () => socket.write(head + body.slice(0, body.length / 2), () => socket.destroy()));
  socket.on("error", () => {});
  socket.on("close", resolve);
});
