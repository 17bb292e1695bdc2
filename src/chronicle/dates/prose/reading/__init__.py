"""Words read: text to tokens by the words of a language, tokens to dates by one grammar for all languages."""
