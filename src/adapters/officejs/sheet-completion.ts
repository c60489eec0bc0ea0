/** The step that declares one sheet complete: it bears the mark of its kind, and the unfinished mark goes. */
import { markName } from '../../core/workbook/generated-sheet';
import { actionBytes } from './request-size';
import { addHiddenMark, dropMark, unfinishedMarkName } from './sheet-marks';
import type { WriteStep } from './write-step';
import type { WriteTarget } from './write-targets';

/**
 * A mark that leads elsewhere (to nowhere, or to the sheet that is retired) is taken away first: between the two actions the sheet
 * still bears its unfinished mark.
 */
export function completionStep(context: Excel.RequestContext, sheet: () => Excel.Worksheet, target: WriteTarget): WriteStep {
  const { kind } = target.output;
  const { finished } = target.marks;
  const isMarked = finished.exists && finished.sheetId === target.into?.id && !finished.isVisible;
  return {
    bytes: actionBytes(6),
    queue: () => {
      if (!isMarked) {
        if (finished.exists) dropMark(context, markName(kind));
        addHiddenMark(context, markName(kind), sheet());
      }
      dropMark(context, unfinishedMarkName(kind));
    },
  };
}
