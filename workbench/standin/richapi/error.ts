/** The only place that names the errors a host answers with; codes as Excel's documentation lists them. */

/** Carried back to the add-in as an `OfficeExtension.Error` with this code. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    readonly status = 400,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

export const itemNotFound = (location: string): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const invalidArgument = (location: string, message?: string): RichApiError =>
  new RichApiError(
    'InvalidArgument',
    message ?? 'The argument is invalid or missing or has an incorrect format.',
    location,
  );

export const accessDenied = (location: string): RichApiError =>
  new RichApiError('AccessDenied', 'You cannot perform the requested operation.', location, 403);

export const apiNotFound = (location: string): RichApiError =>
  new RichApiError('ApiNotFound', `The API you are trying to use could not be found: ${location}`, location, 404);

export const nullObject = (location: string): RichApiError =>
  new RichApiError('InvalidOperation', 'Cannot operate on a null object.', location);

export const invalidOperation = (location: string, message: string): RichApiError =>
  new RichApiError('InvalidOperation', message, location);
