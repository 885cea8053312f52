/** README.txt of an export: what is what, for whoever opens it in ten years. */
export const readme = `A newsroom, exported by Tilmash.

content/        Every manuscript, photo and settings file in its newest version, at its own path.
                articles/<story>/<language>.md is one story in one language, photos beside it;
                pages/<page>/<language>.md is a static page; site.yml, authors.yml, taxonomy.yml,
                theme.yml and words.yml are the newsroom's settings.
                Markdown (CommonMark) with YAML before it, in UTF-8. Any text editor opens it.
comments.jsonl  What readers wrote: one JSON object a line, by article and number. "status" says where it
                stands (APPROVED, PREMOD, SYSTEM_WITHHELD, REJECTED), "hour" when it came, in UTC.
                What could tell who a reader is, or delete a comment in their name, is not in it.
activity.jsonl  What became of each version of each article, the oldest first: one JSON object a line.
addresses.csv   Each public address of an article and what is there: page, redirect (and to what), gone.
                Below a page's address stand its other forms: lite/, email/, embed/.
left-out.txt    Only where something could not be written: at which paths another file stood.

The same site again, on any machine with Node:

    npm run build -- --content content --out site
`
