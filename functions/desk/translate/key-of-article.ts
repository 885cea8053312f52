/** The file of an article in the layout that the newsroom is taught: `articles/<story>/<language>.md`, of a page `pages/…`. */
export function keyOfArticle(story: string, language: string): string {
	return `${story.startsWith('pages/') ? story : `articles/${story}`}/${language}.md`
}
