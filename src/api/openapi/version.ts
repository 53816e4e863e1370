/** Version of the service, as its document and its pages say it. */
export const VERSION = '0.1.0';
