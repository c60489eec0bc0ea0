import { spawnSync } from 'node:child_process';
import path from 'node:path';

const REPOSITORY = path.join(__dirname, '..', '..');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

if (!hasXmllint) {
  if (process.env['OUTTURN_REQUIRE_XMLLINT'] !== undefined) throw new Error('xmllint is required here and was not found');
  console.warn('\n!!! xmllint 未安装：manifest.xml 没有按架构校验 (not checked against the schema; apt-get install libxml2-utils) !!!\n');
}

(hasXmllint ? test : test.skip)('manifest.xml keeps to the schema of the add-in-only manifest', () => {
  const schema = path.join(REPOSITORY, 'test/manifest-schemas/OfficeAppManifestV1_1.xsd');
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, 'manifest.xml'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('validates') as string });
});
