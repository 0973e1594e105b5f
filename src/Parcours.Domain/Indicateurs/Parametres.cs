using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Indicateurs;

/// <summary>Nature d'un paramètre de formule.</summary>
public enum NatureDeParametre
{
    /// <summary>Seuil d'une horloge.</summary>
    Delai,

    /// <summary>Liste de codes échangés.</summary>
    Codes,

    /// <summary>Nombre entier positif : un âge, un rang.</summary>
    Entier,

    /// <summary>Une date.</summary>
    Date,

    /// <summary>Un délai par année ; une année qui n'y est pas prend celui de la dernière qui la précède, sinon le premier.</summary>
    DelaiParAnnee,

    /// <summary>Le code de la définition elle-même : le chargeur le pose, aucun fichier ne l'écrit.</summary>
    CodeDeLaDefinition,
}

/// <summary>Un paramètre qu'une formule attend ; le chargeur refuse ce qui manque et ce qui est en trop.</summary>
public sealed record ParametreAttendu(string Nom, NatureDeParametre Nature, IReadOnlyList<string>? Admis = null);

/// <summary>Paramètres d'une version de définition, déjà vérifiés contre ce que la formule attend.</summary>
public sealed class Parametres(IReadOnlyDictionary<string, object> valeurs)
{
    /// <summary>Les valeurs, par nom.</summary>
    public IReadOnlyDictionary<string, object> Valeurs { get; } = valeurs;

    /// <summary>Le délai de ce nom.</summary>
    public Delai Delai(string nom) => (Delai)Valeurs[nom];

    /// <summary>L'entier de ce nom.</summary>
    public int Entier(string nom) => (int)Valeurs[nom];

    /// <summary>La date de ce nom.</summary>
    public LocalDate Date(string nom) => (LocalDate)Valeurs[nom];

    /// <summary>Le délai d'une année.</summary>
    public Delai Delai(string nom, int annee)
    {
        var parAnnee = (IReadOnlyList<(int Annee, Delai Delai)>)Valeurs[nom];
        var retenu = parAnnee[0].Delai;
        foreach (var (debut, delai) in parAnnee)
            if (debut <= annee) retenu = delai;
        return retenu;
    }

    /// <summary>Le code de ce nom.</summary>
    public string Code(string nom) => (string)Valeurs[nom];

    /// <summary>La liste de codes de ce nom.</summary>
    public IReadOnlySet<string> Codes(string nom) => (IReadOnlySet<string>)Valeurs[nom];
}
