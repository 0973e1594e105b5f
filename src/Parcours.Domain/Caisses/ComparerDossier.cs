using System.Globalization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;

namespace Parcours.Domain.Caisses;

/// <summary>Une personne du dossier, et celle du journal.</summary>
/// <param name="Vue">Ce que le flux en dit.</param>
/// <param name="Personne">Son identifiant interne.</param>
/// <param name="AuJournal">Ce que le journal en sait.</param>
public sealed record PersonneAppariee(PersonneDeCaisse Vue, Guid Personne, SituationAuJournal AuJournal);

/// <summary>Un fait à consigner sur le flux d'une personne.</summary>
/// <param name="Personne">La personne.</param>
/// <param name="Fait">Le fait.</param>
public sealed record FaitDeCaisse(Guid Personne, Fait Fait);

/// <summary>Ce qu'un dossier apprend.</summary>
/// <param name="Faits">Les faits, dans l'ordre.</param>
/// <param name="Etat">Le dossier, tel qu'on le connaît ensuite.</param>
/// <param name="Remarques">Codes de ce que l'import signale sans s'arrêter.</param>
public sealed record Difference(IReadOnlyList<FaitDeCaisse> Faits, EtatDuDossier Etat, IReadOnlyList<string> Remarques);

/// <summary>
/// De deux états d'un dossier, les faits qui les séparent (E1 ; <c>docs/caisses.md</c>). Pur : le même avant et le même après donnent toujours les
/// mêmes faits. Ce que le flux ne montre pas n'arrive pas : l'absence n'est pas un fait.
/// </summary>
public static class ComparerDossier
{
    /// <summary>Compare.</summary>
    /// <param name="departement">Département destinataire.</param>
    /// <param name="entete">Le flux.</param>
    /// <param name="avant">Dernier état connu ; nul à la première vue.</param>
    /// <param name="dossier">Ce que le flux montre.</param>
    /// <param name="personnes">Les personnes appariées ; celles que rien ne fait entrer n'y figurent pas forcément.</param>
    /// <param name="foyer">Foyer, opaque.</param>
    /// <param name="territoire">Territoire de l'adresse.</param>
    public static Difference Comparer(
        string departement, EnteteDeFlux entete, EtatDuDossier? avant, DossierDeCaisse dossier, IReadOnlyList<PersonneAppariee> personnes, Guid foyer, string territoire)
    {
        var (faits, remarques) = (new List<FaitDeCaisse>(), new List<string>());
        var apres = (avant?.Personnes ?? []).ToDictionary(connue => connue.Personne);
        foreach (var personne in personnes)
        {
            var comparaison = new Comparaison(departement, entete, avant?.Etat, dossier, personne, foyer, territoire, apres.GetValueOrDefault(personne.Personne), faits, remarques);
            if (comparaison.Suivre() is { } suivie) apres[personne.Personne] = suivie;
        }
        foreach (var absente in apres.Keys.Except(personnes.Select(personne => personne.Personne)))
            if (apres[absente].Rang is not null) remarques.Add("personne-absente-du-dossier");
        return new(faits, new(entete.CreeLe, dossier.Etat, [.. apres.Values]), [.. remarques.Distinct()]);
    }

    /// <summary>Une personne, d'un état à l'autre.</summary>
    private sealed class Comparaison(
        string departement, EnteteDeFlux entete, EtatDeDossier? etatAvant, DossierDeCaisse dossier, PersonneAppariee personne, Guid foyer, string territoire,
        EtatDeLaPersonne? avant, List<FaitDeCaisse> faits, List<string> remarques)
    {
        private LocalDate RecuLe => entete.CreeLe.Date;

        private bool Sort => dossier.Depart is { } depart && !depart.ResteDans(departement);

        /// <summary>Ce qu'on sait d'elle ensuite ; nul si ce dossier ne la suit pas.</summary>
        public EtatDeLaPersonne? Suivre()
        {
            var suivie = avant ?? new(personne.Personne, dossier.EstOuvert ? null : personne.AuJournal.RangOuvert, false, [], personne.AuJournal.Naissance, personne.AuJournal.Sexe);
            if (dossier.EstOuvert && suivie.Rang is null && personne.Vue.Soumise is true && !Sort) suivie = Entrer(suivie);
            else if (dossier.EstOuvert && suivie.Rang is { } rang && personne.Vue.Soumise is { } soumise && soumise != suivie.Soumise)
            {
                Consigner(new StatutDroitsDevoirsModifie(soumise, soumise ? territoire : null) { Episode = Episode.Rsa(rang), DateEffet = RecuLe });
                suivie = suivie with { Soumise = soumise };
            }
            if (suivie.Rang is null) return avant;
            if (avant is not null) suivie = Connaitre(suivie);
            if (dossier.EstOuvert) suivie = Suspendre(suivie);
            return Clore(suivie);
        }

        /// <summary>Passage à soumis dans un dossier 2, 3 ou 4 : réception du droit, au jour du flux. Un épisode déjà ouvert au journal est repris tel quel.</summary>
        private EtatDeLaPersonne Entrer(EtatDeLaPersonne suivie)
        {
            if (personne.AuJournal.RangOuvert is { } ouvert) return Connaitre(suivie with { Rang = ouvert, Soumise = true });
            var rang = (personne.AuJournal.DernierRang + 1).ToString(CultureInfo.InvariantCulture);
            var arrive = dossier.Arrivee is { } arrivee && !arrivee.ResteDans(departement);
            suivie = Connaitre(suivie with { Rang = rang, Soumise = true, Suspensions = [] });
            if (personne.Vue.EstEntrante is false && avant is null) remarques.Add("entree-deja-ancienne");
            // Aucune date d'ouverture dans ce flux : le droit court du premier jour du mois de la demande.
            Consigner(new DroitRsaNotifie(
                arrive ? NatureEntree.TransfertEntrant : personne.AuJournal.DernierRang > 0 ? NatureEntree.Retour : NatureEntree.Primo,
                dossier.DateDemande, dossier.DateDemande.With(DateAdjusters.StartOfMonth), personne.Vue.Role, foyer, territoire, SoumisDroitsDevoirs: true, DepartementOrigine: null)
            { Episode = Episode.Rsa(rang), DateEffet = RecuLe });
            return suivie;
        }

        private EtatDeLaPersonne Connaitre(EtatDeLaPersonne suivie)
        {
            var (naissance, sexe) = (personne.Vue.DateNaissance ?? suivie.DateNaissance, personne.Vue.Sexe ?? suivie.Sexe);
            if (naissance == suivie.DateNaissance && sexe == suivie.Sexe) return suivie;
            Consigner(new PersonneConnue(naissance, sexe) { Episode = Episode.DeLaPersonne, DateEffet = RecuLe });
            return suivie with { DateNaissance = naissance, Sexe = sexe };
        }

        private EtatDeLaPersonne Suspendre(EtatDeLaPersonne suivie)
        {
            var episode = Episode.Rsa(suivie.Rang!);
            if (dossier.Etat is EtatDeDossier.Ouvert)
            {
                if (etatAvant is EtatDeDossier.DroitSuspendu or EtatDeDossier.VersementSuspendu && suivie.Suspensions.Count > 0)
                    Consigner(new DroitRsaRepris(etatAvant is EtatDeDossier.DroitSuspendu ? MotifReprise.RepriseDroit : MotifReprise.RepriseVersement) { Episode = episode, DateEffet = RecuLe });
                return suivie with { Suspensions = [] };
            }
            foreach (var suspension in dossier.Suspensions.Except(suivie.Suspensions))
            {
                if (dossier.Etat is EtatDeDossier.DroitSuspendu)
                {
                    var (motif, connu) = MotifsDeCaisse.DuDroit(suspension.Motif);
                    Remarquer(!connu);
                    Consigner(new DroitRsaSuspendu(motif) { Episode = episode, DateEffet = suspension.Le });
                }
                else
                {
                    var (motif, connu) = MotifsDeCaisse.DuVersement(suspension.Motif);
                    Remarquer(!connu);
                    Consigner(new VersementRsaSuspendu(motif) { Episode = episode, DateEffet = suspension.Le });
                }
            }
            return suivie with { Suspensions = dossier.Suspensions };
        }

        /// <summary>États 5 et 6 : au jour de la fin de droit ; refus après coup, de même ; départ vers un autre département : au jour du départ.</summary>
        private EtatDeLaPersonne Clore(EtatDeLaPersonne suivie)
        {
            var (motif, le) = (MotifCloture.TransfertSortant, dossier.Depart?.Le);
            if (dossier is { Etat: EtatDeDossier.Clos or EtatDeDossier.ClosAnterieurement or EtatDeDossier.Refuse, Fin: { } fin })
            {
                (motif, var connu) = dossier.Etat is EtatDeDossier.Refuse ? (MotifCloture.Autre, true) : MotifsDeCaisse.DeLaFin(fin.Motif, dossier.Depart is null || Sort);
                Remarquer(!connu);
                if (dossier.Etat is EtatDeDossier.Refuse) remarques.Add("refus-apres-ouverture");
                le = fin.Le;
            }
            else if (!(dossier.EstOuvert && Sort)) return suivie;
            Consigner(new DroitRsaClos(motif) { Episode = Episode.Rsa(suivie.Rang!), DateEffet = le!.Value });
            return suivie with { Rang = null, Soumise = false, Suspensions = [] };
        }

        private void Consigner(Fait fait) => faits.Add(new(personne.Personne, fait));

        private void Remarquer(bool inconnu)
        {
            if (inconnu) remarques.Add("motif-inconnu");
        }
    }
}
