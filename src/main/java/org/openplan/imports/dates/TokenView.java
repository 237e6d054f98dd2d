package org.openplan.imports.dates;

import java.util.List;
import org.openplan.imports.dates.DateTokens.Token;
import org.openplan.imports.dates.DateTokens.TokenKind;

/// Classifies the words and numbers at a position of a printed date.
final class TokenView {

    static final int EARLIEST = 1990;
    static final int LATEST = 2099;

    private final List<Token> tokens;

    TokenView(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isEnd(int at) {
        return at >= tokens.size();
    }

    /// Skips the points, suffixes and short words between the parts of a date.
    int skip(int at) {
        int next = at;
        while (next < tokens.size()
                && (is(next, TokenKind.SUFFIX)
                        || is(next, TokenKind.FILLER)
                        || isMark(next, ".,/'’°º-")
                        || is(next, TokenKind.WORD) && token(next).text().length() <= 2)) next++;
        return next;
    }

    boolean isCounted(int at) {
        return is(at, TokenKind.ORDINAL)
                || isNumber(at)
                        && number(at) >= 1
                        && number(at) <= 4
                        && token(at).text().length() == 1;
    }

    boolean isYear(int at) {
        return isNumber(at) && token(at).text().length() == 4 && number(at) >= EARLIEST && number(at) <= LATEST;
    }

    boolean isNumber(int at) {
        return is(at, TokenKind.NUMBER);
    }

    boolean isMark(int at, String marks) {
        return is(at, TokenKind.MARK) && marks.contains(token(at).text());
    }

    boolean is(int at, TokenKind kind) {
        return at >= 0 && at < tokens.size() && token(at).kind() == kind;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    int number(int at) {
        return token(at).value();
    }
}
