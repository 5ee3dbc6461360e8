/** The manifest is valid, and everything it names exists. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { DEVELOPMENT_BASE, rebaseManifest } from '../scripts/rebase-manifest';

const root = join(__dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
/** Without comments, so that a word of explanation is no element. */
const text = manifest.replace(/<!--[\s\S]*?-->/g, '');

const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');
const one = (element: string): string => all(new RegExp(`<${element}(?: DefaultValue=")?>?([^<"]*)`, 'g'))[0] ?? '';

describe('manifest.xml', () => {
  const schemas = join(root, '../shared/manifest-xsd');
  const present = existsSync(schemas);
  if (!present)
    process.stdout.write('Schemas of the manifest are not beside the project: it is checked without them.\n');

  (present ? test : test.skip)('is valid against the schemas of Office', async () => {
    const file = (name: string) => ({ fileName: name, contents: readFileSync(join(schemas, name), 'utf8') });
    const main = 'OfficeAppManifestV1_1.xsd';
    const { errors, valid } = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: manifest }],
      schema: [file(main)],
      preload: readdirSync(schemas)
        .filter((name) => name !== main)
        .map(file),
    });
    expect(errors.map((e) => e.rawMessage)).toEqual([]);
    expect(valid).toBe(true);
  });

  test('says who it is', () => {
    expect(one('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const [major, minor] = (
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    ).version.split('.');
    expect(one('Version')).toMatch(new RegExp(`^${major}\\.${minor}\\.\\d+\\.\\d+$`));
    expect(one('DefaultLocale')).toBe('zh-CN');
    expect(one('DisplayName')).toBe('考评计分');
    expect(one('Description').length).toBeLessThanOrEqual(250);
  });

  test('asks for a workbook and for what Excel 2021 has', () => {
    expect(all(/<Host Name="(\w+)"/g)).toEqual(['Workbook']);
    expect(all(/<bt:Set Name="ExcelApi" MinVersion="([\d.]+)"/g)).toEqual(['1.14']);
    expect(one('Permissions')).toBe('ReadWriteDocument');
  });

  test('does not ask for a shared runtime, which forces Internet Explorer 11 on some machines', () => {
    expect(text).not.toMatch(/<Runtimes?\b/);
  });

  test('uses every resource it names, and names every resource it uses', () => {
    const named = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    const used = all(/resid="([^"]+)"/g);
    expect(new Set(named).size).toBe(named.length);
    expect([...new Set(used)].sort()).toEqual([...named].sort());
    for (const id of named) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('keeps within the lengths that Office shows', () => {
    for (const short of all(/<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/g).flatMap((block) =>
      [...block.matchAll(/DefaultValue="([^"]*)"/g)].map((m) => m[1] ?? ''),
    ))
      expect(short.length).toBeLessThanOrEqual(125);
    for (const long of all(/<bt:LongStrings>([\s\S]*?)<\/bt:LongStrings>/g).flatMap((block) =>
      [...block.matchAll(/DefaultValue="([^"]*)"/g)].map((m) => m[1] ?? ''),
    ))
      expect(long.length).toBeLessThanOrEqual(250);
  });

  test('points only at files that the build has', () => {
    const files = all(/"(https:\/\/[^"]+)"/g)
      .filter((url) => url.startsWith(`${DEVELOPMENT_BASE}/`))
      .map((url) => url.slice(DEVELOPMENT_BASE.length + 1));
    expect(files.length).toBe(all(/"(https:\/\/[^"]+)"/g).length);
    /** Pages are made from these sources; everything else is copied as it is. */
    const pages: Record<string, string> = {
      'taskpane.html': 'src/taskpane/index.html',
      'commands.html': 'src/commands/commands.html',
    };
    for (const file of files) expect([file, existsSync(join(root, pages[file] ?? file))]).toEqual([file, true]);
  });

  test('the icons have the sizes they are named for', () => {
    for (const file of all(/https:\/\/localhost:3000\/(assets\/[^"]+\.png)/g)) {
      const png = readFileSync(join(root, file));
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, size, size]);
    }
  });

  test('runs the function that the ribbon code registers', () => {
    const commands = readFileSync(join(root, 'src/commands/commands.ts'), 'utf8');
    for (const name of all(/<FunctionName>([^<]+)</g)) expect(commands).toContain(`associate('${name}'`);
  });
});

describe('moving the manifest to another server', () => {
  test.each(['https://oa.example.gov.cn/kaoping', 'https://oa.example.gov.cn/kaoping/', 'https://10.1.2.3:8443'])(
    'to %s',
    (base) => {
      const moved = rebaseManifest(manifest, base);
      expect(moved).not.toContain('localhost');
      expect(moved).toContain(`"${base.replace(/\/$/, '')}/taskpane.html"`);
    },
  );

  test.each(['http://oa.example.gov.cn', 'oa.example.gov.cn', 'https://oa.example.gov.cn/?a=1', ''])(
    'refuses %p, from which Office would not load',
    (base) => {
      expect(() => rebaseManifest(manifest, base)).toThrow('https');
    },
  );
});
