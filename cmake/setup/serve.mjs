// node serve.mjs DIRECTORY : serves it on 127.0.0.1, for this machine only, and prints the address.
// Port 8080 when it is free, else any.

import { createServer } from "node:http";
import sirv from "sirv";

const files = sirv(process.argv[2], {
  dev: true, // looks at the disk each time: a new build needs no new server
  setHeaders(response, path) {
    // Names in assets/ carry their content's hash.
    const immutable = path.startsWith("/assets/");
    response.setHeader(
      "Cache-Control",
      immutable ? "public, max-age=31536000, immutable" : "no-cache",
    );
  },
});
const server = createServer((request, response) =>
  files(request, response, () => {
    response.statusCode = 404;
    response.end();
  }),
);
server.once("error", (error) => {
  if (error.code !== "EADDRINUSE") throw error;
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => {
  console.log(`Ketenspiegel: http://127.0.0.1:${server.address().port}/ (Ctrl+C stops)`);
});
server.listen(8080, "127.0.0.1");
