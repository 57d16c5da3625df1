// Serves the demo site of an imaginary clinic on loopback until it is stopped.
// Never listens on another address, and never serves anything but the assembled site.
// Read next: site.mjs, which assembles it from www/ and dist/.

import { createServer } from "node:http";
import sirv from "sirv";
import { assembleSite } from "./site.mjs";

const FIRST_PORT = 8080;
const PORTS_TRIED = 100;

const serve = sirv(assembleSite(), { dev: true });
const server = createServer((request, response) => {
  serve(request, response, () => response.writeHead(404).end("not found\n"));
});

listen(FIRST_PORT);

function listen(port) {
  server.once("error", (error) => {
    if (error.code !== "EADDRINUSE" || port >= FIRST_PORT + PORTS_TRIED) throw error;
    listen(port + 1);
  });
  server.listen(port, "127.0.0.1");
}

server.once("listening", () => {
  console.log(`The demo clinic is at http://127.0.0.1:${server.address().port}/ (Ctrl+C stops it).`);
});
