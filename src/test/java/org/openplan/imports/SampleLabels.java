package org.openplan.imports;

import java.util.Map;

/// The labels of the forms as municipalities print them, by language.
final class SampleLabels {

    static final Map<String, String> ENGLISH_A = Map.ofEntries(
            Map.entry("measure", "Measure number %s. %s"),
            Map.entry("responsible", "Lead implementing agency"),
            Map.entry("email", "E mail"),
            Map.entry("phone", "Phone"),
            Map.entry("others", "Other actors"),
            Map.entry("public", "Government"),
            Map.entry("cso", "Civil society, private sector, working groups, multilaterals"),
            Map.entry("period", "Start and end date"),
            Map.entry("problem", "Status quo or problem addressed"),
            Map.entry("goal", "Main objective"),
            Map.entry("summary", "Brief description (140-character limit)"),
            Map.entry("relevance", "Relevance"),
            Map.entry("steps", "Milestones with a verifiable result"),
            Map.entry("start", "Star date"),
            Map.entry("end", "End date:"),
            Map.entry("outputs", "Expected outputs"),
            Map.entry("title", "Title"));

    static final Map<String, String> ENGLISH_B = Map.ofEntries(
            Map.entry("measure", "Commitment %s: %s"),
            Map.entry("responsible", "Lead implementing agency/actor"),
            Map.entry("email", "Email"),
            Map.entry("phone", "Phone number"),
            Map.entry("others", "Other actors involved"),
            Map.entry("public", "State actors involved"),
            Map.entry("cso", "CSOs, private sector, multilaterals, working groups"),
            Map.entry("period", "Commitment start and end date"),
            Map.entry("problem", "What is the public problem that the commitment will address?"),
            Map.entry("goal", "What are the expected results?"),
            Map.entry("summary", "Brief description of the commitment"),
            Map.entry("relevance", "Why is this commitment relevant to OGP values?"),
            Map.entry("steps", "Milestone activity with a verifiable deliverable"),
            Map.entry("start", "Start date:"),
            Map.entry("end", "End date:"),
            Map.entry("outputs", "Expected outputs"),
            Map.entry("title", "Number and name of the commitment"));

    static final Map<String, String> SERBIAN = Map.ofEntries(
            Map.entry("measure", "Mera broj %s: %s"),
            Map.entry("responsible", "Odgovorna institucija"),
            Map.entry("email", "E mail adresa"),
            Map.entry("phone", "Broj telefona"),
            Map.entry("others", "Ostali učesnici"),
            Map.entry("public", "Lokalna samouprava"),
            Map.entry("cso", "OCD"),
            Map.entry("period", "Vremenski period"),
            Map.entry("problem", "Trenutno stanje ili problem koji obaveza rešava"),
            Map.entry("goal", "Glavni cilj"),
            Map.entry("summary", "Kratak opis (do 140 karaktera)"),
            Map.entry("relevance", "Relevantnost za POU"),
            Map.entry("steps", "Koraci/Aktivnosti"),
            Map.entry("start", "Datum pocetka"),
            Map.entry("end", "Datum završetka"),
            Map.entry("outputs", "Očekivani rezultati"),
            Map.entry("title", "Naziv mere"));

    static final Map<String, String> CYRILLIC = Map.ofEntries(
            Map.entry("measure", "Мера %s. %s"),
            Map.entry("responsible", "Надлежна институција"),
            Map.entry("email", "Имејл"),
            Map.entry("phone", "Телефон"),
            Map.entry("others", "Остали учесници"),
            Map.entry("public", "Државни органи"),
            Map.entry("cso", "Организације цивилног друштва"),
            Map.entry("period", "Временски период"),
            Map.entry("problem", "Тренутно стање или проблем"),
            Map.entry("goal", "Главни циљ"),
            Map.entry("summary", "Кратак опис мере"),
            Map.entry("relevance", "Релевантност"),
            Map.entry("steps", "Активности"),
            Map.entry("start", "Датум почетка"),
            Map.entry("end", "Рок"),
            Map.entry("outputs", "Очекивани резултати"),
            Map.entry("title", "Назив мере"));

    static final Map<String, String> SPANISH = Map.ofEntries(
            Map.entry("measure", "Compromiso %s: %s"),
            Map.entry("responsible", "Actor responsable de la implementación"),
            Map.entry("email", "Correo electronico"),
            Map.entry("phone", "Teléfono"),
            Map.entry("others", "Otros actores involucrados"),
            Map.entry("public", "Actores del Estado"),
            Map.entry("cso", "Organizaciones de la sociedad civil"),
            Map.entry("period", "Fecha de inicio y término del compromiso"),
            Map.entry("problem", "¿Cuál es la problemática que el compromiso aborda?"),
            Map.entry("goal", "Objetivo general"),
            Map.entry("summary", "Breve descripción del compromiso"),
            Map.entry("relevance", "¿Por qué es relevante a los valores de OGP?"),
            Map.entry("steps", "Actividad y entregable verificable"),
            Map.entry("start", "Fecha de inicio"),
            Map.entry("end", "Fecha de término"),
            Map.entry("outputs", "Productos esperados"),
            Map.entry("title", "Nombre del compromiso"));

    private SampleLabels() {}
}
