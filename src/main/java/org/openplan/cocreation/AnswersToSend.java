package org.openplan.cocreation;

import java.util.Optional;
import java.util.UUID;
import org.openplan.membership.MemberAddresses;
import org.openplan.permission.ServiceWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The answers that go out to their authors by mail.
@Service
@Transactional(readOnly = true)
public class AnswersToSend {

    private final ContributionRepository contributions;
    private final MemberAddresses addresses;

    AnswersToSend(ContributionRepository contributions, MemberAddresses addresses) {
        this.contributions = contributions;
        this.addresses = addresses;
    }

    /// Empty if it is not answered, or if its author has no role in the municipality any more.
    @ServiceWork
    public Optional<AnswerToSend> of(UUID contribution) {
        return contributions
                .findById(new ContributionId(contribution))
                .filter(known -> known.details().state().isAnswer())
                .flatMap(
                        known -> addresses.of(known.person()).map(author -> new AnswerToSend(author, known.details())));
    }
}
