using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>Le jour où un jeune acquiert un âge : une date calculée, qui suit R1 ; postérieure à l'observation, elle ne range rien (R2).</summary>
internal static class Anniversaires
{
    /// <summary>Âge de la majorité.</summary>
    public static readonly ParametreAttendu Majorite = new("majorite", NatureDeParametre.Entier);

    /// <summary>L'anniversaire, s'il tombe dans la période et au plus tard à l'observation ; nul sinon, ou si la naissance est inconnue.</summary>
    public static LocalDate? Dans(Question question, JeuneAse jeune, int age) =>
        jeune.NeLe is { } neLe && Calendrier.Anniversaire(neLe, age) is var jour && question.Periode.Contient(jour) && jour <= question.Observation ? jour : null;

    /// <summary>Les naissances dont l'anniversaire peut tomber dans la période : la veille en plus, pour un 29 février.</summary>
    public static Recrutement Naissances(Question question, int age) => new Recrutement.ParDate(typeof(Personnes.PersonneConnue), "dateNaissance",
        question.Periode.Debut.PlusYears(-age).PlusDays(-1), question.Periode.Fin.PlusYears(-age));
}
