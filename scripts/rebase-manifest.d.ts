/** Types of rebase-manifest.js, which webpack reads as it is. */
export const DEVELOPMENT_BASE: string;
export function rebaseManifest(manifest: string, base: string): string;
