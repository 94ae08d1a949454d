/** `node demo/serve.mjs [--port 8000]`: shows the five sites until it is stopped. */
import {parseArgs} from 'node:util';
import {startDemo} from './server.mjs';

const {values} = parseArgs({options: {port: {type: 'string', default: '8000'}}});

try {
  const {url, sites} = await startDemo({port: Number(values.port)});
  console.log(`personvern-banner, demo: ${url}\n`);
  for (const [id, address] of Object.entries(sites)) console.log(`  ${id.padEnd(16)} ${address}`);
  console.log('\nWhat reached the third parties: /log · receipts: /record · stop with Ctrl+C');
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken; try --port 8001` : error);
  process.exitCode = 1;
}
