/** The only place that turns a URL path into a file: never outside its folder, letter case ignored as Windows servers do. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The file at `path` below `root`, or null. office.js asks for `AgaveErrorUX/` where its package ships `agaveerrorux/`,
 * so a name that is not there exactly is looked for without regard to case.
 */
export async function fileBelow(root: string, path: string): Promise<string | null> {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.some((part) => part === '..' || part.includes('\0') || part.includes('\\'))) return null;
  let at = root;
  for (const part of parts) {
    const next = join(at, part);
    at = (await exists(next)) ? next : join(at, (await nameIgnoringCase(at, part)) ?? part);
  }
  try {
    return (await stat(at)).isFile() ? at : null;
  } catch {
    return null;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

async function nameIgnoringCase(folder: string, name: string): Promise<string | undefined> {
  try {
    return (await readdir(folder)).find((entry) => entry.toLowerCase() === name.toLowerCase());
  } catch {
    return undefined;
  }
}
