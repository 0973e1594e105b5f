using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa.Formules;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>Ce que les mécanismes du RSA ont en commun : un dossier ouvert après l'autre, et l'organisme qui le suit.</summary>
internal static class MecanismeRsa
{
    public static readonly ParametreAttendu Seuil = MecanismeParFaits.Seuil;
    public static readonly ParametreAttendu Natures = new("natures", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("nature"));

    /// <summary>Donne un décompte : fait de départ et échéance.</summary>
    public delegate void Rendre(FaitConnu depart, LocalDate echeance);

    /// <summary>Un mécanisme qui regarde chaque dossier ouvert.</summary>
    /// <param name="nom">Nom que les horloges citent.</param>
    /// <param name="parametres">Paramètres attendus.</param>
    /// <param name="lire">Des paramètres à ce dont il a besoin.</param>
    /// <param name="decompter">Donne les décomptes d'un dossier.</param>
    public static Mecanisme<IReadOnlyList<SuiviRsa>> De<T>(
        string nom, IReadOnlyList<ParametreAttendu> parametres, Func<Parametres, T> lire, Action<SuiviRsa, Nombres<T>, Rendre> decompter) =>
        new(nom, parametres, static (_, jour) => [Recrutement.EnCoursLe<DroitRsaNotifie>(jour, typeof(DroitRsaClos))], horloge =>
        {
            var nombres = new Nombres<T>(horloge, lire);
            return (dossiers, rendre) =>
            {
                foreach (var suivi in dossiers)
                    decompter(suivi, nombres, (depart, echeance) => rendre(new(
                        horloge.Code, suivi.Dossier.Personne, suivi.Dossier.Episode, depart, echeance, null, suivi.Organisme, suivi.Dossier.Territoire)));
            };
        });

    /// <summary>Un contrat de ces natures, signé dans l'épisode à partir de ce jour.</summary>
    public static bool EstSigne(this SuiviRsa suivi, bool[] natures, LocalDate? aPartirDu = null)
    {
        foreach (var contrat in suivi.Dossier.Contrats)
            if (natures[(int)contrat.Fait.Nature] && !(contrat.Effet < aPartirDu)) return true;
        return false;
    }

    /// <summary>Les natures de contrat qu'une version retient.</summary>
    public static bool[] NaturesDe(Parametres parametres) => CodesRsa.Cites<ContratSigne>("nature", parametres.Codes(Natures.Nom));
}
