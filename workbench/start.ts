/** `npm start`: builds, serves, and prints the address of the workbench. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchAddin } from './server/addin';
import { localCertificate } from './server/certificate';
import { mountsOf } from './server/mounts';
import { watchPage } from './server/page';
import { serve } from './server/serve';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const addin = join(cache, 'addin');
const page = join(cache, 'workbench');
const port = Number(process.env['PORT'] ?? 3000);

console.log('正在准备工作台……');
const certificate = await localCertificate(join(cache, 'certificate'));
await Promise.all([watchPage(root, page), watchAddin(root, addin)]);
const { origins } = await serve({
  certificate,
  mounts: mountsOf(root, addin, page),
  samples: join(root, 'samples'),
  ports: [port],
}).catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `端口 ${port} 已被占用。请关闭占用它的程序，或用 PORT=3001 npm start 换一个端口。`
      : String(error),
  );
  process.exit(1);
});
console.log(`考评计分工作台：${origins[0]}`);
console.log(
  `首次打开时浏览器会提示证书未受信任（证书由本机生成：${certificate.file}），选择继续访问即可。按 Ctrl+C 结束。`,
);
