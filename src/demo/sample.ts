/** The sample workbooks, opened as a file of the user's is. */
import { demoWords } from './demo-words';

/** In the order of the list on the page; the first one is opened unless the address names another. */
export const SAMPLES = [
  { id: 'zhongnan-2022', label: '中南街道办事处 2022 年度（公开报告的数据）' },
  { id: 'example-department', label: '某部门（虚构，完整示例）' },
] as const;

export type SampleId = (typeof SAMPLES)[number]['id'];

/** The sample that the page's address asks for: `/?sample=example-department`. */
export function chosenSample(search: string): SampleId {
  const asked = new URLSearchParams(search).get('sample');
  return SAMPLES.find(({ id }) => id === asked)?.id ?? SAMPLES[0].id;
}

export async function fetchSample(id: SampleId): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = `${id}.xlsx`;
  const response = await fetch(`/assets/samples/${name}`);
  if (!response.ok) throw new Error(demoWords.sampleMissing(name, response.status));
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
