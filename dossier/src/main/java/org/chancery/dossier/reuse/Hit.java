package org.chancery.dossier.reuse;

/**
 * A group of words that stands in the text asked about and in another.
 *
 * @param text the other text
 * @param asked the word, from 0, with which it begins in the text asked about
 * @param found the word with which it begins in the other
 */
record Hit(int text, int asked, int found) {}
