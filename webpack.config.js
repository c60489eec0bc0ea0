// Three products of one source:
//   npm run build                          the pane for production, in dist/ (PUBLIC_URL=https://… sets its address)
//   webpack --env cloud=21vianet …         the same for the Office 365 cloud of 21Vianet in China
//   webpack serve --env sideload           the same over HTTPS on port 3000, for a real Excel
//   npm start (--env demo)                 the demo page on http://localhost:3000 or the next free port: no Excel, no request to the outside
const { existsSync, readFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const PORT = 3000;
// The base of every address in manifest.xml.
const DEVELOPMENT_URL = `https://localhost:${PORT}`;

// Office.js is always loaded from Microsoft's CDN in production: its licence and its hosts ask for it. It is never bundled.
const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

const at = (...parts) => path.join(__dirname, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      // ES2020 is what the oldest web views of the declared floor run (Office 2021, Safari 14); BigInt needs it.
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2020',
      },
    },
  },
};

const shared = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
};

/** The pane's page; `hostScripts` are the scripts that make `Office` exist before the bundle runs. */
const panePage = (hostScripts) =>
  new HtmlPlugin({
    template: at('src/taskpane/taskpane.html'),
    filename: 'taskpane.html',
    chunks: ['taskpane'],
    inject: 'head',
    // In the order of the page: Office.js first, then the bundle.
    scriptLoading: 'defer',
    minify: false,
    hostScripts,
  });

/** The page of a rule, for whoever clicks 规则说明 in the pane: the Markdown file beside its code. */
async function rulePage(markdown) {
  const { parse } = await import('marked');
  const template = readFileSync(at('src/taskpane/rules/rule-page.html'), 'utf8');
  const title = /^# (.+)$/m.exec(markdown)[1];
  return template.replace('{{title}}', () => title).replace('{{body}}', () => parse(markdown));
}

const rulePages = { from: at('src/core/checks/rules/*.md'), to: 'rules/[name].html', transform: (markdown) => rulePage(markdown.toString()) };

function publicUrl(env) {
  const given = env.PUBLIC_URL ?? process.env.PUBLIC_URL;
  if (given === undefined) return DEVELOPMENT_URL;
  if (!given.startsWith('https://')) throw new Error(`PUBLIC_URL 必须以 https:// 开头：${given}`);
  return given.replace(/\/+$/, '');
}

function deployedManifest(source, base) {
  return source
    .toString()
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${new URL(base).origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_URL}/`, `"${base}/`);
}

function paneConfig(env) {
  const officeJs = OFFICE_JS[env.cloud ?? 'global'];
  if (officeJs === undefined) throw new Error(`--env cloud 只能是 ${Object.keys(OFFICE_JS).join(' 或 ')}`);
  const base = publicUrl(env);
  return {
    ...shared,
    mode: 'production',
    // Maps stay beside the bundle for reading a diagnostic text; the bundle does not point at them.
    devtool: 'hidden-source-map',
    entry: { taskpane: at('src/taskpane/main.tsx') },
    output: { path: at('dist'), filename: '[name].[contenthash:8].js', publicPath: 'auto', clean: true },
    // One request after the start screen; packed it is a third of that.
    performance: { maxAssetSize: 700_000, maxEntrypointSize: 700_000 },
    plugins: [
      panePage([officeJs]),
      new CopyPlugin({
        patterns: [
          { from: at('manifest.xml'), transform: (source) => deployedManifest(source, base) },
          { from: at('assets/icons'), to: 'assets/icons' },
          { from: at('src/taskpane/support.html') },
          rulePages,
        ],
      }),
    ],
    ...(env.sideload === undefined ? {} : { devServer: sideloadServer() }),
  };
}

/** Excel loads add-ins over HTTPS only; the certificate is made and trusted by Microsoft's own tool. */
function sideloadServer() {
  const file = (name) => path.join(os.homedir(), '.office-addin-dev-certs', name);
  if (!existsSync(file('localhost.crt'))) throw new Error('还没有本机证书。请先运行：npx office-addin-dev-certs install');
  return {
    port: PORT,
    hot: false,
    client: false,
    server: { type: 'https', options: { ca: file('ca.crt'), cert: file('localhost.crt'), key: file('localhost.key') } },
  };
}

function demoConfig() {
  // Where the port is taken, by a demo that still runs or by anything else, the next free one; the address is printed.
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= String(PORT);
  return {
    ...shared,
    mode: 'production',
    // Served from this machine: starting fast counts, bytes do not.
    optimization: { minimize: false, concatenateModules: false },
    performance: false,
    cache: { type: 'filesystem' },
    devtool: false,
    entry: {
      demo: at('src/demo/main.ts'),
      'connect-host': at('src/demo/connect-host.ts'),
      taskpane: at('src/taskpane/main.tsx'),
    },
    output: { path: at('dist/demo'), filename: '[name].js', publicPath: '/' },
    module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    plugins: [
      new HtmlPlugin({ template: at('src/demo/index.html'), filename: 'index.html', chunks: ['demo'], minify: false }),
      // The production page; only what stands for Excel and the address of Office.js differ.
      panePage(['/connect-host.js', '/office-js/office.js']),
      new CopyPlugin({ patterns: [rulePages] }),
    ],
    devServer: {
      port: 'auto',
      hot: false,
      liveReload: false,
      client: false,
      static: [
        { directory: at('node_modules/@microsoft/office-js/dist'), publicPath: '/office-js', watch: false },
        { directory: at('assets'), publicPath: '/assets', watch: false },
      ],
      setupMiddlewares(middlewares, server) {
        // Office.js asks for "zh-CN/…"; the folders of its package are in lower case.
        middlewares.unshift((request, response, next) => {
          if (request.url.startsWith('/office-js/')) request.url = request.url.toLowerCase();
          next();
        });
        server.app.get('/manifest.xml', (request, response) => response.sendFile(at('manifest.xml')));
        return middlewares;
      },
      onListening(server) {
        const { port } = server.server.address();
        console.log('正在准备演示页面，首次约需一分钟……');
        server.compiler.hooks.done.tap('announce', (stats) => {
          if (stats.hasErrors()) return;
          console.log(`绩效自评演示已就绪，请在浏览器打开：http://localhost:${port}/ （按 Ctrl+C 结束）`);
        });
      },
    },
  };
}

module.exports = (env = {}) => (env.demo ? demoConfig() : paneConfig(env));
