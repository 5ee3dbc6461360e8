/** The only place that saves the workbook out of the workbench, as a file, and opens a file in it. */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opened } from './workbench';

/** 另存为: the bytes of the file. */
export async function saved({ page }: Opened): Promise<Buffer> {
  await page.getByRole('tab', { name: '文件' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存为' }).click(),
  ]);
  // The browser runs elsewhere: the file has to be fetched.
  const file = join(tmpdir(), `kaoping-${process.pid}-${Date.now()}.xlsx`);
  await download.saveAs(file);
  const bytes = readFileSync(file);
  rmSync(file);
  return bytes;
}

export async function openFile({ page }: Opened, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('#file-input').setInputFiles({ name, mimeType: 'application/xlsx', buffer: Buffer.from(bytes) });
  await page.waitForFunction((wanted) => window.workbench?.host.workbook.name === wanted, name);
}
