package org.openplan.design;

import java.time.LocalDate;
import java.util.List;
import org.openplan.language.Messages;

/// What a module has for the signed-in person on the start page, which knows none of the modules; lists without a task
/// are left out.
public interface TodayTasks {

    /// Tasks under one title.
    record Group(String title, List<TodayTask> tasks) {}

    List<Group> groups(Messages words, LocalDate today);
}
