export default async function apresTout(): Promise<void> {}
