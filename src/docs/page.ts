/** Swagger UI over every contract (`/docs`), or over one of them. Its files come from this server, so that it works without any other. */
import type { Publication } from '../handlers/services.js';

/** Where the files of Swagger UI, and the script below, are served. */
export const ASSETS = '/docs/assets';

/** The script that starts the page of one contract; of all of them where none is named. */
function startScriptAt(contract?: string): string {
  return contract === undefined ? `${ASSETS}/start.js` : `${ASSETS}/start-${contract}.js`;
}

/** What each page shows, by the path of its script. */
export function pagesOf(publications: readonly Publication[]): ReadonlyMap<string, readonly Publication[]> {
  const single = publications.map((one) => [startScriptAt(one.reference.name), [one]] as const);
  return new Map([[startScriptAt(), publications], ...single]);
}

/** The page of one contract; of all of them where none is named. */
export function docsPage(contract?: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Burgee API</title>
    <link rel="stylesheet" href="${ASSETS}/swagger-ui.css">
    <link rel="stylesheet" href="${ASSETS}/index.css">
    <link rel="icon" href="${ASSETS}/favicon-32x32.png">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="${ASSETS}/swagger-ui-bundle.js"></script>
    <script src="${ASSETS}/swagger-ui-standalone-preset.js"></script>
    <script src="${startScriptAt(contract)}"></script>
  </body>
</html>
`;
}

/** Starts Swagger UI with these contracts in its selector. */
export function startScript(publications: readonly Publication[]): string {
  const urls = publications.map(({ reference }) => ({ name: reference.title, url: reference.json }));
  return `window.ui = SwaggerUIBundle({
  dom_id: '#swagger-ui',
  urls: ${JSON.stringify(urls)},
  deepLinking: true,
  displayOperationId: true,
  filter: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
});
`;
}
