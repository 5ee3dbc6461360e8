/** The only place that says how an add-in's frame is introduced to its host: the frame's name and the answer to its first question. */

export interface Conversation {
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the page that plays Excel; office.js accepts its own hostname. */
  readonly hostOrigin: string;
  readonly locale: string;
}

const CORRELATION = '11111111-2222-3333-4444-555555555555';
/** `ExcelWebApp` in office.js. */
const EXCEL_ON_THE_WEB = 16;

/** What a host says it supports. The npm office.js knows ExcelApi up to 1.15. */
export type RequirementSets = Readonly<Record<string, number>>;

export const requirementSets = (excelApi = 1.14): RequirementSets => ({
  ExcelApi: excelApi,
  DelayForCellEdit: 1.1,
  AddinCommands: 1.1,
  DialogApi: 1.2,
  RichApiRuntime: 1.1,
  RichApiRuntimeFlag: 1.2,
  Settings: 1.1,
});

/** Must be the frame's `name` before it is put into the page. */
export function frameName({ conversationId, appId, hostOrigin, locale }: Conversation): string {
  return JSON.stringify({
    baseFrameName: `frame_${appId}`,
    hostInfo: ['Excel', 'Web', '16.01', locale, CORRELATION, '', 'disableLogging', ''].join('$'),
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

export const appContext = (
  { appId, locale }: Conversation,
  documentUrl: string,
  requirements: RequirementSets,
): Record<string, unknown> => ({
  _id: appId,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.0',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: documentUrl,
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: CORRELATION,
  _appInstanceId: appId,
  _touchEnabled: false,
  _commerceAllowed: false,
  _appMinorVersion: 1,
  _requirementMatrix: JSON.stringify(requirements),
  _hostCustomMessage: '',
  _hostFullVersion: '16.0.18925.40000',
  _clientWindowHeight: 600,
  _clientWindowWidth: 350,
  _addinName: '考评计分',
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 2,
});
