import type { Page } from '@playwright/test';
import { policyOf } from '../../scripts/serving/policy';
import { readConfigurationText } from '../../scripts/serving/read-configuration';

/**
 * Gives the site another config.json, and with it the policy that is generated from it: in the page, and in workers,
 * whose own answers carry theirs.
 */
export async function configureSite(page: Page, configuration: object | string): Promise<void> {
  const text = typeof configuration === 'string' ? configuration : JSON.stringify(configuration);
  const policy = policyOf(readConfigurationText(text).configuration).text;
  // To the browser an answer that a test has had in its hands comes from anywhere, and anywhere must not ask this machine.
  await page.context().grantPermissions(['local-network-access']);
  await page.route(/\/config\.json$/, (route) => route.fulfill({ body: text, contentType: 'application/json' }));
  await page.route((url) => /\/(index\.html)?$|worker-[^/]*\.js$/.test(url.pathname), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}
