/**
 * Grades by DOMAIN.md §3: 优 from 90, 良 from 80, 中 from 60, 差 below, each bound inclusive. On the completion rate as it is printed, so that
 * "90.00%" and the grade beside it never contradict each other.
 */
export type Grade = 'excellent' | 'good' | 'fair' | 'poor';

export interface GradeBand {
  readonly grade: Grade;
  /** The least rate of the band, as a fraction. */
  readonly from: number;
}

export const GRADE_BANDS: readonly GradeBand[] = [
  { grade: 'excellent', from: 0.9 },
  { grade: 'good', from: 0.8 },
  { grade: 'fair', from: 0.6 },
  { grade: 'poor', from: Number.NEGATIVE_INFINITY },
];
