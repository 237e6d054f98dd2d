package org.openplan.municipality;

import java.util.List;
import java.util.stream.Collectors;

/// The operator's files cannot be applied; the message has one line for each mistake.
public final class TenantMistakes extends RuntimeException {

    private final transient List<TenantMistake> mistakes;

    TenantMistakes(List<TenantMistake> mistakes) {
        super(mistakes.stream().map(TenantMistake::toString).collect(Collectors.joining(System.lineSeparator())));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<TenantMistake> mistakes() {
        return mistakes;
    }
}
