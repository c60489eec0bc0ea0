import type { RibbonButton, RibbonGroup } from './manifest-ribbon';

/** Draws the groups as Excel does: big icons with their labels, the group's name below. */
export function drawRibbon(container: Element, groups: readonly RibbonGroup[], press: (button: RibbonButton) => void): void {
  for (const { label, buttons } of groups) {
    const group = document.createElement('div');
    group.className = 'ribbon-group';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    const row = document.createElement('div');
    row.className = 'ribbon-buttons';
    row.append(...buttons.map((button) => drawnButton(button, press)));
    const name = document.createElement('div');
    name.className = 'ribbon-group-name';
    name.textContent = label;
    group.append(row, name);
    container.append(group);
  }
}

function drawnButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.id = button.id;
  element.title = button.description;
  const icon = document.createElement('img');
  icon.src = button.icons.get(32) ?? '';
  icon.srcset = `${button.icons.get(64) ?? ''} 2x`;
  icon.alt = '';
  element.append(icon, button.label);
  // As in Excel, a click on the ribbon leaves the keyboard where it is: in a cell that is being edited, Enter still ends the editing.
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  element.addEventListener('click', () => {
    press(button);
  });
  return element;
}
