import { readFileSync } from 'node:fs'

const ownWorkflow = new URL('../../../.github/workflows/ci.yml', import.meta.url)
/** Tilmash beside the newsroom's files; hidden, so that it is no content itself. */
const beside = '.tilmash-check'
const check = `node ${beside}/infra/local/newer-node.mjs ${beside}/infra/local/commands/check.ts`

/**
 * `.github/workflows/check-content.yml` of a newsroom's own repository. GitHub shows ten annotations of a step, so the
 * files of a pull request have a step of their own. Actions are the versions that Tilmash itself uses.
 */
export function checkWorkflow(): string {
	const checkout = actionIn('actions/checkout')
	return `# Checks the newsroom's files on every pull request, and says at their lines what to mend.
# Set the variables TILMASH_REPOSITORY (owner/name) and TILMASH_REF (a tag or commit) in the repository's settings.
name: Check content

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${checkout}
        with:
          repository: \${{ vars.TILMASH_REPOSITORY }}
          ref: \${{ vars.TILMASH_REF }}
          path: ${beside}
          persist-credentials: false
      - uses: ${actionIn('actions/setup-node')}
        with:
          node-version: 24
          cache: npm
          cache-dependency-path: ${beside}/package-lock.json
      - run: npm ci --omit=dev
        working-directory: ${beside}
      - name: What this pull request changes
        if: github.event_name == 'pull_request'
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          git fetch --quiet --depth=1 origin "$BASE"
          git diff --name-only -z --diff-filter=d "$BASE" HEAD -- articles pages ':(top,glob)*.yml' |
            xargs -0 -r ${check} --format github
      - name: All content
        if: \${{ !cancelled() }}
        run: ${check} $(ls -d articles pages *.yml 2>/dev/null) --format github
`
}

/** An action as Tilmash's own workflow has it, with its commit: `actions/checkout@08c6… # v5.0.0`. */
function actionIn(action: string): string {
	const found = new RegExp(`uses: (${action}@[0-9a-f]{40} # v[\\d.]+)`).exec(readFileSync(ownWorkflow, 'utf8'))?.[1]
	if (found === undefined) throw new Error(`ci.yml uses no ${action} of a commit`)
	return found
}
