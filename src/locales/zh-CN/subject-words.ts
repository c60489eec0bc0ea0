import type { SubjectWords } from '../../core/text/text-words';
import { INSTITUTION, OWN_FUNDS } from './heading-words';

/** Words that stand between a subject and an institution: 街道下设综合服务中心 is about the department. */
const NAME = '(?:(?![设有为由对将向以按在从把经被是])\\p{Script=Han})';
/** 项目支出 and 项目预算 are the department's. */
const PROJECT = '项目(?!支出|预算|收入|绩效|共|总|均|[\\d]|[、和及与])';

/** Beginnings of clauses, folded. */
export const subjectWords: SubjectWords = {
  opening: /^(?:[、和及]|其中|20\d{2}年度?|除)+/u,
  department: /^(?:我(?:部门|单位|街道?|局|委|办|镇|乡|校|院|中心)|本(?:部门|街道?|局|委|镇|乡)(?!级)|全(?:街道?|局|委|镇|乡|校|院)|部门整体|整体支出|汇总)/u,
  institution: new RegExp(`^(?:该(?:单位|中心|校|院|所|站|队|馆|科室|部门|项目)|(?:机关)?本级|(?:下属|所属|直属|二级)(?!于)|${NAME}{1,14}?${INSTITUTION})`, 'u'),
  matter: new RegExp(`^${NAME}{2,16}?(?:${PROJECT}|(?<!${OWN_FUNDS})经费(?!支出|拨款))`, 'u'),
  money: /^(?:代管|项目|上级|专项|直达|往来|党费|工会|食堂|基金会|学校食堂|慈善|捐赠)(?:资金|经费|款项?|收支|账户)/u,
  amount: /元/u,
};
