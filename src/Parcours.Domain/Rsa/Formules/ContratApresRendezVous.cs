using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// RSA19-E : contrat sous une semaine du premier rendez-vous d'accompagnement tenu, Pôle emploi compris. Une personne compte une fois
/// dans la période, par le premier de ses épisodes qui y tombe (R9).
/// </summary>
public static class ContratApresRendezVous
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);
    private static readonly ParametreAttendu Natures = new("natures", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("nature"));
    private static readonly ParametreAttendu Rangs = new("rangs", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("rang"));

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.contrat_apres_rendez_vous", 1, [Natures, Rangs, Seuil],
        static (_, question) => [Recrutement.Dans<RendezVousTenu>(question.Periode)],
        static (parametres, question) =>
        {
            var (delai, premier, territoire) = (parametres.Delai(Seuil.Nom), Premier(parametres), question.Filtre(FiltresRsa.ParTerritoire.Nom));
            return (personne, compteur) =>
            {
                if (Reference(personne, question.Periode) is not var (dossier, tenu, entree)) return;
                var ici = dossier.TerritoireLe(tenu.Effet);
                if (territoire is not null && territoire != ici) return;
                var (contrat, dernierJour) = (premier(dossier), delai.DernierJour(tenu.Effet));
                compteur.Ajouter(dossier, Jugement.DUneHorloge(
                    Jugement.Classer(contrat?.Effet, entree.Sortie?.Fait.DateEffet, dernierJour, question.Observation), tenu.Connu, contrat?.Connu, dernierJour), ici, entree.Sortie);
            };
        })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(RendezVousFixe), typeof(RendezVousTenu), typeof(ContratSigne)],
    };

    private static (DossierRsa Dossier, Jalon<RendezVousTenu> Tenu, EntreeRsa Entree)? Reference(PersonneRsa personne, Periode periode)
    {
        (DossierRsa Dossier, Jalon<RendezVousTenu> Tenu, EntreeRsa Entree)? reference = null;
        foreach (var dossier in personne.Dossiers)
        {
            if (dossier.PremierRendezVousTenu() is not { } tenu || !periode.Contient(tenu.Effet) || dossier.EntreeDUnFaitDu(tenu.Effet) is not { } entree) continue;
            if (reference is not { } deja || (tenu.Effet, tenu.Ordre).CompareTo((deja.Tenu.Effet, deja.Tenu.Ordre)) < 0) reference = (dossier, tenu, entree);
        }
        return reference;
    }

    private static Func<DossierRsa, Jalon<ContratSigne>?> Premier(Parametres parametres)
    {
        var natures = CodesRsa.Cites<ContratSigne>("nature", parametres.Codes(Natures.Nom));
        var rangs = CodesRsa.Cites<ContratSigne>("rang", parametres.Codes(Rangs.Nom));
        return dossier =>
        {
            foreach (var contrat in dossier.Contrats)
                if (natures[(int)contrat.Fait.Nature] && rangs[(int)contrat.Fait.Rang]) return contrat;
            return null;
        };
    }
}
