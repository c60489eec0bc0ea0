import { GRADE_BANDS } from '../../../src/core/rates/grade';

test.each([
  [1.2, 'excellent'], [0.9, 'excellent'], [0.8999, 'good'], [0.8, 'good'], [0.7999, 'fair'], [0.6, 'fair'], [0.5999, 'poor'], [0, 'poor'], [-0.1, 'poor'],
])('%d is %s', (rate, grade) => {
  expect(GRADE_BANDS.find(({ from }) => rate >= from)?.grade).toBe(grade);
});
