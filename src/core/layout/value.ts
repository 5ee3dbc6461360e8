export type ValueReading = object;
export type ValueContext = object;
export const readValue = (): ValueReading => ({});
