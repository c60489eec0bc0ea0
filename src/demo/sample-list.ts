import { pageElement } from './page-element';
import { SAMPLES, type SampleId } from './sample';

/** The list of samples; choosing one opens the page anew, as opening another file would. */
export function fillSampleList(chosen: SampleId): void {
  const list = pageElement('sample');
  for (const { id, label } of SAMPLES) list.append(new Option(label, id, false, id === chosen));
  list.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.value !== '') window.location.search = `?sample=${event.target.value}`;
  });
}

/** Shows the name of an opened file in place of a sample. */
export function showInList(name: string): void {
  const list = pageElement('sample');
  list.querySelector('[data-opened]')?.remove();
  const option = new Option(name, '', false, true);
  option.dataset['opened'] = '';
  list.prepend(option);
}
