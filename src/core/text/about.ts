/**
 * What the headings above a sentence say of it: the whole department, a part of its spending (基本支出), some kinds of it (三公, 政府采购), something else (a
 * project, plans), or nothing.
 */
export type About = 'department' | 'part' | 'items' | 'other' | 'open';
