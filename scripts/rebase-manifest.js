/** The only place that moves manifest.xml to another server. */

/** Where the manifest in the repository points: the workbench on this machine. */
export const DEVELOPMENT_BASE = 'https://localhost:3000';

/**
 * The manifest for the server at `base`, a https address with or without a folder, such as `https://oa.example.gov.cn/kaoping`.
 * Throws for anything else: Office loads add-ins over https only.
 * @param {string} manifest
 * @param {string} base
 * @returns {string}
 */
export function rebaseManifest(manifest, base) {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(`base must be a https address such as https://oa.example.gov.cn/kaoping, not "${base}"`);
  }
  const address = url.href.replace(/\/+$/, '').replaceAll('&', '&amp;');
  return manifest.replaceAll(DEVELOPMENT_BASE, address);
}
