export default async function avantTout(): Promise<void> {}
