using NodaTime;

namespace Parcours.Projections.Sceau;

/// <summary>Ce qui a été fait au journal ou à ses sceaux.</summary>
public enum GenreDAnomalie
{
    /// <summary>Le contenu ou la provenance d'un fait a changé.</summary>
    Modifie,

    /// <summary>L'instant de connaissance d'un fait a changé, ou un fait non scellé se dit d'avant un jour scellé.</summary>
    Antidate,

    /// <summary>Un fait a changé de position.</summary>
    Deplace,

    /// <summary>Un fait scellé n'est plus au journal.</summary>
    Supprime,

    /// <summary>Un fait est apparu parmi des faits scellés.</summary>
    Insere,

    /// <summary>La racine signée ne se retrouve pas, sans qu'un fait puisse être nommé.</summary>
    JournalAltere,

    /// <summary>Les feuilles ne sont plus celles que la racine signée couvre.</summary>
    FeuillesAlterees,

    /// <summary>Le contenu d'un sceau a changé.</summary>
    SceauAltere,

    /// <summary>Un sceau a disparu.</summary>
    SceauSupprime,

    /// <summary>Une signature n'est pas celle de la clé qu'elle invoque, ou cette clé n'a pas été admise.</summary>
    SignatureInvalide,

    /// <summary>Un sceau n'inclut pas celui qui le précède.</summary>
    ChaineRompue,

    /// <summary>Une date de connaissance ne mène plus à la position que le journal dit : les faits sont intacts, pas ce qu'on en lit à cette date.</summary>
    ConnaissanceAlteree,
}

/// <summary>Une altération trouvée.</summary>
/// <param name="Genre">Genre.</param>
/// <param name="Message">Une phrase, qui nomme ce qui est touché.</param>
/// <param name="Jour">Jour du sceau touché ; nul s'il n'y en a pas.</param>
/// <param name="Position">Position du fait touché ; nulle si ce n'est pas un fait.</param>
/// <param name="Fait">Identifiant du fait au journal ; nul de même.</param>
/// <param name="Type">Type du fait dans l'échange ; nul de même, ou s'il est inconnu.</param>
public sealed record Anomalie(GenreDAnomalie Genre, string Message, LocalDate? Jour = null, long? Position = null, Guid? Fait = null, string? Type = null)
{
    /// <summary>Le mot qui nomme le genre.</summary>
    public string Mot => Genre switch
    {
        GenreDAnomalie.Modifie => "modifié",
        GenreDAnomalie.Antidate => "antidaté",
        GenreDAnomalie.Deplace => "déplacé",
        GenreDAnomalie.Supprime => "supprimé",
        GenreDAnomalie.Insere => "inséré",
        GenreDAnomalie.JournalAltere => "journal altéré",
        GenreDAnomalie.FeuillesAlterees => "feuilles altérées",
        GenreDAnomalie.SceauAltere => "sceau altéré",
        GenreDAnomalie.SceauSupprime => "sceau supprimé",
        GenreDAnomalie.SignatureInvalide => "signature invalide",
        GenreDAnomalie.ChaineRompue => "chaîne rompue",
        GenreDAnomalie.ConnaissanceAlteree => "connaissance altérée",
        _ => throw new ArgumentOutOfRangeException(nameof(Genre), Genre, null),
    };
}
