/** Emoji between two words: "Oliver 🌟 Bennett". */
export const PICTURES = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}★☆♥]{1,4}$/u
