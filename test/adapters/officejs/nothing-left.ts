/** After each test: the host did all that was asked, and nothing is still tracked. */
export async function expectNothingLeft(): Promise<void> {
  await emulator.host.idle();
  expect(emulator.host.unimplemented).toEqual([]);
  expect(emulator.host.liveReferences).toEqual([]);
}
