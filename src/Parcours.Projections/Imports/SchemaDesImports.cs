using Parcours.Projections.Coffre;

namespace Parcours.Projections.Imports;

/// <summary>Les travaux d'import, flux de caisse et tableurs, et le sort des lignes des tableurs ; au coffre, où le service seul entre.</summary>
public static class SchemaDesImports
{
    private const string C = SchemaDuCoffre.Nom;

    /// <summary>Leur schéma, depuis une base neuve ou celle d'une version antérieure.</summary>
    public static string Instructions { get; } = $"""

        do $renomme$
        begin
          if to_regclass('{C}.import_de_flux') is not null and to_regclass('{C}.import') is null then
            alter table {C}.import_de_flux rename to import;
            alter index if exists {C}.import_de_flux_pkey rename to import_pkey;
            alter index if exists {C}.import_de_flux_du_departement rename to import_du_departement;
            alter table {C}.import drop constraint if exists import_de_flux_etat_check;
          end if;
        end $renomme$;
        create table if not exists {C}.import (
          travail uuid primary key,
          departement text not null,
          empreinte text not null,
          recu_le timestamptz not null,
          par text not null,
          etat text not null,
          cree_le timestamp,
          dossiers integer not null default 0,
          lus integer not null default 0,
          inchanges integer not null default 0,
          depasses integer not null default 0,
          rejetes integer not null default 0,
          faits integer not null default 0,
          refuses integer not null default 0,
          remarques jsonb not null default '{"{}"}',
          ligne integer,
          raison text,
          fini_le timestamptz);
        alter table {C}.import
          add column if not exists genre text not null default 'flux',
          add column if not exists modele text,
          add column if not exists version integer,
          add column if not exists roles text,
          add column if not exists organisme text,
          add column if not exists territoire text,
          add column if not exists finalite text,
          add column if not exists deja_connus integer not null default 0,
          add column if not exists ignores integer not null default 0,
          add column if not exists colonnes_ignorees text[] not null default '{"{}"}',
          add column if not exists code text,
          add column if not exists tentatives integer not null default 0,
          add column if not exists lignes_retirees_le timestamptz,
          drop constraint if exists import_etat_connu,
          drop constraint if exists import_genre_connu;
        alter table {C}.import
          add constraint import_etat_connu check (etat in ('enAttente', 'enCours', 'fini', 'refuse', 'echoue')),
          add constraint import_genre_connu check (genre = 'flux' or genre = 'tableur' and modele is not null and version is not null);
        create index if not exists import_du_departement on {C}.import (departement, recu_le);
        comment on table {C}.import is 'Imports de flux de caisse et de tableurs : avancement, compte rendu. L''avancement s''écrit avec ce que la page a appris : un arrêt n''en perd ni n''en double aucune.';
        comment on index {C}.import_du_departement is 'Ceux d''un département, du premier au dernier : la file, et la liste.';
        comment on column {C}.import.travail is 'Identifiant du travail.';
        comment on column {C}.import.departement is 'Département.';
        comment on column {C}.import.empreinte is 'SHA-256 du fichier.';
        comment on column {C}.import.recu_le is 'Quand il fut reçu.';
        comment on column {C}.import.par is 'Qui l''a envoyé.';
        comment on column {C}.import.etat is 'enAttente, enCours, fini, refuse en entier, ou echoue en chemin.';
        comment on column {C}.import.cree_le is 'Création du flux, à Paris.';
        comment on column {C}.import.dossiers is 'Dossiers du flux, ou lignes remplies du tableur.';
        comment on column {C}.import.lus is 'Dossiers ou lignes traités.';
        comment on column {C}.import.inchanges is 'Dossiers qui ne disent rien de neuf.';
        comment on column {C}.import.depasses is 'Dossiers qu''un flux plus récent a déjà montrés.';
        comment on column {C}.import.rejetes is 'Dossiers rejetés, gardés pour être rejoués.';
        comment on column {C}.import.faits is 'Faits consignés.';
        comment on column {C}.import.refuses is 'Faits que le journal a refusés ; d''un tableur, lignes fautives comprises.';
        comment on column {C}.import.remarques is 'Ce que l''import signale, compté par code.';
        comment on column {C}.import.ligne is 'Ligne du refus.';
        comment on column {C}.import.raison is 'Raison du refus ou de l''échec.';
        comment on column {C}.import.fini_le is 'Fin du travail.';
        comment on column {C}.import.genre is 'flux ou tableur.';
        comment on column {C}.import.modele is 'Modèle qui lit le tableur.';
        comment on column {C}.import.version is 'Version du modèle au dépôt ; zéro : celui livré avec le service.';
        comment on column {C}.import.roles is 'Rôles que le jeton portait au dépôt du tableur : les habilitations, elles, se lisent à l''exécution.';
        comment on column {C}.import.organisme is 'Organisme du jeton.';
        comment on column {C}.import.territoire is 'Territoire du jeton.';
        comment on column {C}.import.finalite is 'Finalité dite au dépôt, un code.';
        comment on column {C}.import.deja_connus is 'Faits du tableur déjà connus à l''identique.';
        comment on column {C}.import.ignores is 'Lignes du tableur qui ne disent aucun fait.';
        comment on column {C}.import.colonnes_ignorees is 'Colonnes que le modèle ne nomme pas, par leur lettre.';
        comment on column {C}.import.code is 'Code du refus ou de l''échec.';
        comment on column {C}.import.tentatives is 'Tentatives de suite qui n''ont pas avancé ; celle qui avance remet à zéro.';
        comment on column {C}.import.lignes_retirees_le is 'Quand le détail de ses lignes fut retiré ; les comptes restent.';

        create table if not exists {C}.ligne_d_import (
          travail uuid not null,
          rang integer not null,
          departement text not null,
          ligne integer not null,
          etat text not null,
          position bigint,
          sort json not null,
          primary key (travail, rang));
        create index if not exists ligne_d_import_refusee on {C}.ligne_d_import (travail, rang) where etat = 'refuse';
        comment on table {C}.ligne_d_import is 'Sort de chaque fait, ou de chaque ligne sans fait, d''un tableur importé : sa place et la raison, aucune valeur de case. Retiré quatre-vingt-dix jours après la fin du travail.';
        comment on index {C}.ligne_d_import_refusee is 'Les seules refusées, qu''on corrige, sans parcourir un fichier de cent mille lignes.';
        comment on column {C}.ligne_d_import.travail is 'Import.';
        comment on column {C}.ligne_d_import.rang is 'Rang du sort dans le compte rendu, à partir de zéro.';
        comment on column {C}.ligne_d_import.departement is 'Département.';
        comment on column {C}.ligne_d_import.ligne is 'Numéro de la ligne dans la feuille.';
        comment on column {C}.ligne_d_import.etat is 'consigne, dejaConnu, refuse ou ignore.';
        comment on column {C}.ligne_d_import.position is 'Place du fait au journal ; nulle s''il n''y est pas.';
        comment on column {C}.ligne_d_import.sort is 'Le sort, tel qu''il se rend : json, qui garde l''ordre de ses champs.';

        """;
}
