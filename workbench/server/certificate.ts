/** The only place that makes the workbench's TLS certificate: on this machine, without internet, kept until it nears its end. */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Where the certificate lies, for whoever wants the system to trust it. */
  readonly file: string;
}

const DAY = 86_400_000;
/** Apple refuses server certificates that are valid for more than 398 days. */
const VALID_DAYS = 397;
const RENEW_BEFORE_DAYS = 7;

/** The certificate for `localhost` in `folder`, made when absent, damaged or about to expire. */
export async function localCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const file = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  if (existsSync(file) && existsSync(keyFile)) {
    const kept = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(file, 'utf8'), file };
    if (stillGood(kept.cert, now)) return kept;
  }
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(file, made.cert);
  return { key: made.private, cert: made.cert, file };
}

function stillGood(cert: string, now: Date): boolean {
  try {
    return new Date(new X509Certificate(cert).validTo).getTime() - now.getTime() > RENEW_BEFORE_DAYS * DAY;
  } catch {
    return false;
  }
}
