/** A linked text as Univer draws it: a small document whose text is one hyperlink. */
import { CustomRangeType, type IDocumentData } from '@univerjs/core';

export function linkDocument(text: string, url: string): IDocumentData {
  return {
    id: 'link',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      paragraphs: [{ startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
      customRanges: [{ startIndex: 0, endIndex: text.length - 1, rangeId: 'link', rangeType: CustomRangeType.HYPERLINK, properties: { url } }],
    },
  };
}

/** The text of a cell that Univer keeps as a document (rich text, links made in its own screen). */
export function documentText(document: IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r\n$/, '');
}
