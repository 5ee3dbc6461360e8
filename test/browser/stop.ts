/** The only place that ends what `start.ts` started. */
export default async function stop(): Promise<void> {
  await globalThis.lab?.stop();
}
