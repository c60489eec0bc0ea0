import { spawnSync } from 'node:child_process';
import path from 'node:path';

const REPOSITORY = path.join(__dirname, '..', '..');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

if (!hasXmllint && process.env['OUTTURN_REQUIRE_XMLLINT'] !== undefined) throw new Error('xmllint is required here and was not found');

(hasXmllint ? test : test.skip)('manifest.xml keeps to the schema of the add-in-only manifest', () => {
  const schema = path.join(REPOSITORY, 'test/manifest-schemas/OfficeAppManifestV1_1.xsd');
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, 'manifest.xml'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('validates') as string });
});
