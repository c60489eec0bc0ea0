/** The page that `npm start` opens: a ribbon from manifest.xml, an editable workbook, the production pane. No Excel, no other server. */
import './demo.css';
import { createExcelHost, wrapUniverWorkbook } from '../emulator';
import type {} from './demo-bridge';
import { createScreen } from './grid/univer-screen';
import { workbookData } from './grid/workbook-data';
import { pageElement } from './page-element';
import { PaneFrame } from './pane-frame';
import { drawRibbon } from './ribbon/draw-ribbon';
import { manifestRibbon, type RibbonButton } from './ribbon/manifest-ribbon';
import { chosenSample, readSample } from './sample';
import { fillSampleList } from './sample-list';

/** What manifest.xml puts before its addresses in development. */
const MANIFEST_BASE = 'https://localhost:3000/';

async function start(): Promise<void> {
  const sample = chosenSample(window.location.search);
  fillSampleList(sample);
  const [manifest, snapshot] = await Promise.all([readManifest(), readSample(sample)]);
  const screen = createScreen(pageElement('sheet'), workbookData(`${sample}.xlsx`, snapshot));
  const workbook = wrapUniverWorkbook(screen.univer, screen.book);
  const host = createExcelHost(workbook);
  screen.onEditing((isEditing) => {
    host.isCellInEditMode = isEditing;
  });
  window.outturnDemo = { host, workbook };
  const pane = new PaneFrame(host);
  drawRibbon(pageElement('ribbon'), manifestRibbon(manifest, MANIFEST_BASE), (button: RibbonButton) => {
    if (button.action.kind === 'pane') pane.show(true);
    else host.invokeCommand(button.action.name, button.id);
  });
  await screen.rendered;
  pane.open();
}

async function readManifest(): Promise<Document> {
  const response = await fetch('/manifest.xml');
  return new DOMParser().parseFromString(await response.text(), 'text/xml');
}

start().catch((error: unknown) => {
  const trouble = pageElement('trouble');
  trouble.textContent = `演示页面没有打开：${String(error)}`;
  trouble.hidden = false;
  throw error;
});
